"""The lint of the knowledge: what a person should look at before an article is answered from."""
