namespace Clairevoie.Windows.Ogc.Cql;

/// <summary>The pieces of a condition, taken one after the other.</summary>
internal sealed class CqlPieces(string text)
{
    private readonly IReadOnlyList<CqlToken> tokens = CqlTokens.Of(text);
    private int at;

    public CqlToken Now => tokens[at];

    public CqlToken Next => tokens[Math.Min(at + 1, tokens.Count - 1)];

    public CqlToken Step() => tokens[at < tokens.Count - 1 ? at++ : at];

    /// <summary>Takes this word or mark if it comes now.</summary>
    public bool Take(string word)
    {
        var comes = Now.Kind is CqlKind.Name or CqlKind.Mark && Now.Value.Equals(word, StringComparison.OrdinalIgnoreCase);
        if (comes) at++;
        return comes;
    }

    public void Must(string word)
    {
        if (!Take(word)) throw Fault($"« {word} »");
    }

    public void MustEnd()
    {
        if (Now.Kind != CqlKind.End) throw Fault("the end of the filter");
    }

    public CqlFaultException Fault(string expected) => new($"The filter wants {expected} at character {Now.At + 1}.");

    /// <summary>Whether the parenthesis that opens now holds a condition, not one value.</summary>
    public bool IsGroup() => Now is { Kind: CqlKind.Mark, Value: "(" };

    /// <summary>The letters from this piece up to the end of the parenthesis that it opens.</summary>
    public string Whole()
    {
        var (begin, depth) = (Step().At, 0);
        do
        {
            depth += Now switch { { Kind: CqlKind.Mark, Value: "(" } => 1, { Kind: CqlKind.Mark, Value: ")" } => -1, { Kind: CqlKind.End } => throw Fault("« ) »"), _ => 0 };
            at++;
        }
        while (depth > 0);
        return text[begin..(tokens[at - 1].At + 1)];
    }
}
