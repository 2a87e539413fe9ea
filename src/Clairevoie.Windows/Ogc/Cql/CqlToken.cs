using System.Text.RegularExpressions;

namespace Clairevoie.Windows.Ogc.Cql;

/// <summary>What a piece of a condition is.</summary>
internal enum CqlKind
{
    Name,
    QuotedName,
    Text,
    Number,
    Mark,
    End,
}

/// <summary>One piece of a condition, and where it begins.</summary>
internal readonly record struct CqlToken(CqlKind Kind, string Value, int At);

/// <summary>A condition that cannot be read; the message says why, in words that may be shown.</summary>
public sealed class CqlFaultException(string message) : Exception(message);

/// <summary>Cuts a condition into pieces.</summary>
internal static partial class CqlTokens
{
    public const int Longest = 4000;

    public static IReadOnlyList<CqlToken> Of(string text)
    {
        if (text.Length > Longest) throw new CqlFaultException($"The filter is longer than {Longest} characters.");
        var tokens = new List<CqlToken>();
        for (var at = 0; at < text.Length;)
        {
            var piece = Piece().Match(text, at);
            if (!piece.Success) throw new CqlFaultException($"The filter cannot be read from character {at + 1} on.");
            if (KindOf(piece) is { } kind) tokens.Add(new(kind, Value(piece, kind), at));
            at += piece.Length;
        }

        tokens.Add(new(CqlKind.End, "", text.Length));
        return tokens;
    }

    private static CqlKind? KindOf(Match piece) =>
        piece.Groups["name"].Success ? CqlKind.Name
        : piece.Groups["quoted"].Success ? CqlKind.QuotedName
        : piece.Groups["text"].Success ? CqlKind.Text
        : piece.Groups["number"].Success ? CqlKind.Number
        : piece.Groups["mark"].Success ? CqlKind.Mark
        : null;

    private static string Value(Match piece, CqlKind kind) => kind switch
    {
        CqlKind.Text => piece.Value[1..^1].Replace("''", "'", StringComparison.Ordinal).Replace("\\'", "'", StringComparison.Ordinal),
        CqlKind.QuotedName => piece.Value[1..^1],
        _ => piece.Value,
    };

    [GeneratedRegex("""\G(?:\s+|(?<name>[\p{L}_:][\p{L}\p{N}_:.\-]*)|"(?<quoted>[^"]+)"|(?<text>'(?:[^'\\]|''|\\.)*')|(?<number>[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?)|(?<mark><>|<=|>=|[=<>(),]))""", RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();
}
