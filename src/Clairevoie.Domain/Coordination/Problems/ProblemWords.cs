namespace Clairevoie.Domain;

/// <summary>
/// Words about a problem, read by every partner, care among them: what leads to a person is masked, what seems to name somebody is refused,
/// and so is what announces an operation, since care must not be able to infer one.
/// </summary>
public static class ProblemWords
{
    private static readonly string[] OfOperations =
        ["perquisition", "opération de police", "opération judiciaire", "coup de filet", "garde à vue", "police raid", "house search"];

    /// <summary>The words as they are kept.</summary>
    public static string Read(string? text, string field, int most, List<Refusal> refusals)
    {
        ArgumentNullException.ThrowIfNull(refusals);
        var words = Written.Words(text, field, most, refusals);
        if (OfOperations.Any(said => words.Contains(said, StringComparison.OrdinalIgnoreCase)))
            refusals.Add(new("words-tell-operation", field));
        return words;
    }

    /// <summary>The same, where something has to be said.</summary>
    public static string Expect(string? text, string field, int most, List<Refusal> refusals)
    {
        var words = Read(text, field, most, refusals);
        if (words.Length == 0 && refusals.All(why => why.Field != field))
            refusals.Add(new("words-missing", field));
        return words;
    }
}
