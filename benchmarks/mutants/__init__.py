"""What `make mutants` measures: how many small bugs the tests find."""
