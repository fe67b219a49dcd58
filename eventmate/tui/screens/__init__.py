"""One file and one style sheet a screen; `eventmate.tui.directory` knows them by name."""
