// Does nothing: being able to is what counts.
