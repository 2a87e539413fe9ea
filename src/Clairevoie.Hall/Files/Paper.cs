namespace Clairevoie.Hall.Files;

/// <summary>A paper that is given out as a word processor's file: a title, then parts, each with a heading and its lines.</summary>
public sealed record Paper(string Title, string Under, IReadOnlyList<PaperPart> Parts);

/// <summary>One part of a paper.</summary>
public sealed record PaperPart(string Heading, IReadOnlyList<string> Lines);
