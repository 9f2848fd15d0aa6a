"""Letters that people cannot read: what stands in them, what it means, and what to do now."""
