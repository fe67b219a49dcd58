"""Whatever a person types, pastes or drops, read into drafts; pure, never touches the book."""
