"""What is weighed, and what is too little to answer with."""
