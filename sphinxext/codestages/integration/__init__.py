"""All of Sphinx and docutils: configuration, directives, nodes, the domain, assets and events."""
