namespace Clairevoie.Hall.Api;

/// <summary>Marks the words of the interface for programs, in <c>ApiWords.resx</c>.</summary>
public sealed class ApiWords;
