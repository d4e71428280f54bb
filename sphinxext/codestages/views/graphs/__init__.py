"""Views that draw graphs: pipelines, small trees and control flow, laid out by Graphviz."""
