"""Messages for follow-ups: what to say, through which channel, and what is next.

``fields`` gathers what is known, ``compose`` says it in one of several sets of words,
``channels`` makes an address of it that a program can open, ``order`` says who is next.
Nothing here sends or asks the clock; ``opener`` and ``editor`` alone start a program, ``own`` alone writes a file.
"""
