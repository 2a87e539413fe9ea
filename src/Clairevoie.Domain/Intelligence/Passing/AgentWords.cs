namespace Clairevoie.Domain;

/// <summary>
/// What an agent writes in their own words. What leads to a person is masked as in a report; what seems to name one is refused until
/// the agent says that they have read it again and that it names nobody.
/// </summary>
public static class AgentWords
{
    /// <summary>What is kept of them, or why they are not.</summary>
    public static Decision<string> Of(string? raw, bool reread, string field) => ToldWords.Of(raw) switch
    {
        Decision<ToldWords>.No => new Refusal("words-too-long", field, ToldWords.Most),
        Decision<ToldWords>.Yes(var words) when words.Doubts.Count > 0 && !reread => new Refusal("words-name-somebody", field),
        Decision<ToldWords>.Yes(var words) => words.Text,
        _ => throw new InvalidOperationException("A decision is yes or no."),
    };
}
