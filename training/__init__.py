"""How the alignment model is trained; nothing here is needed to run the service."""
