"""The few sequences that need intake, book and export together."""
