"""Pure judgement: is this the same person, what stands after a merge, who should meet whom."""
