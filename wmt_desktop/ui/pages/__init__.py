"""The pages of the stages; each is built with the services and shows one arena."""
