"""Which sentences make an answer, and what stands beside it."""
