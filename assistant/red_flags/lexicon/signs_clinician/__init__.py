"""Signs of the clinician conditions: phrases made of the other lexicons' concepts."""
