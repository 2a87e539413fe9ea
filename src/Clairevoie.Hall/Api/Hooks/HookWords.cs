namespace Clairevoie.Hall.Api.Hooks;

/// <summary>Marks the words of calls to applications, in <c>HookWords.resx</c>.</summary>
public sealed class HookWords;
