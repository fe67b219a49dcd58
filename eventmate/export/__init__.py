"""What leaves the house: cards, files, codes and the page; gets values and never asks the book."""
