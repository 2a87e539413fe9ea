namespace Clairevoie.Domain;

/// <summary>What told of a tie is withdrawn: it was wrong, or told of other nodes. It stays written, and counts no more.</summary>
/// <param name="Reason">Why.</param>
public sealed record WithdrawTie(string? Reason)
{
    /// <summary>The field in which the reason is written.</summary>
    public const string Field = "Why";

    /// <summary>The reason as it is kept, or everything that stands in the way.</summary>
    public Decision<string> Decide()
    {
        var (words, held) = NetworkWords.Of(Reason, Field);
        List<Refusal> no = [.. held];
        if (words.Length == 0) no.Add(new("withdraw-reason", Field));
        return no.Count > 0 ? no : words;
    }
}
