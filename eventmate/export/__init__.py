"""What leaves the house: cards, files, codes and the page; gets values and never asks the book."""

RENDERER = 1
"""Goes up whenever the same contact gives another `mine` card, so that stored cards are rendered anew.

It stands here so that a stored card leaves without the vCard library being loaded.
"""
