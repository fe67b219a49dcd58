"""Topics that belong to several trades, and circumstances that narrow none."""

ROWS = """
books- : | book
office- : | office, workplace
home- : | home, house, apartment
startup- < entrepreneurship : | early stage
conference- : | user conference
school- : | primary school, elementary school
web~ : | web, internet
longevity~ : | longevity, anti aging
space~ < aerospace : | space, outer space
gender~ : | women
remote work~ : digital nomad | remote work, digital nomad, working remotely, distributed team, remote teams
future of work~ : | future of work, four day week
"""
