namespace Clairevoie.Domain.Claims;

/// <summary>What is declared beside the claims: nothing here is guessed by the engine.</summary>
public sealed record ClaimRegisters
{
    public static ClaimRegisters Empty { get; } = new();

    public IReadOnlyList<Equivalence> Equivalences { get; init; } = [];

    public IReadOnlyList<Restatement> Restatements { get; init; } = [];

    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    public Gazetteer Places { get; init; } = Gazetteer.Empty;

    /// <summary>The day of the comparison; without it, no period is found unfinished.</summary>
    public DateOnly? AsOf { get; init; }

    public bool AreSameIssuer(Origin a, Origin b) =>
        a.IssuerKey == b.IssuerKey || Declared("issuer", a.IssuerKey, b.IssuerKey);

    public bool AreSameDefinition(Definition a, Definition b) =>
        a.IsSameAs(b) || Declared("definition", a.FullKey, b.FullKey);

    private bool Declared(string what, string a, string b)
    {
        for (var i = 0; i < Equivalences.Count; i++)
        {
            if (Equivalences[i].IsOf(what) && Equivalences[i].Joins(a, b))
            {
                return true;
            }
        }

        return false;
    }
}
