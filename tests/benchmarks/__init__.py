"""How quick eventmate is, against floors and peers in the same run; nothing here passes or fails.

``python -m tests.benchmarks`` prints the table. Runs of what is compared are
interleaved, since the speed of a shared machine drifts; medians and the spread
between the quartiles are given, and the ratio to trust is the median of ratios.
"""
