using Clairevoie.Domain;

namespace Clairevoie.Care.Needs;

/// <summary>
/// Which totals of the answers to one question may be told, where how many answered is known. An answer is hidden where it is small, for everybody
/// or for an agency that takes its own away; then as many more of the smallest as it takes that what is hidden comes to 11 or more for each of them.
/// </summary>
public static class ToldAnswers
{
    /// <summary>The totals, hidden where they must be.</summary>
    /// <param name="agencies">Of each agency, how many gave each answer; the answers of one question add up to its respondents.</param>
    public static IReadOnlyList<long?> Of(IReadOnlyList<IReadOnlyList<long>> agencies)
    {
        ArgumentNullException.ThrowIfNull(agencies);
        long[] all = [.. Enumerable.Range(0, agencies[0].Count).Select(answer => agencies.Sum(agency => agency[answer]))];
        List<long[]> views = [all, .. agencies.Select(agency => all.Zip(agency, (sum, own) => sum - own).ToArray())];
        var hidden = all.Select((_, answer) => views.Any(view => Small.Is(view[answer]))).ToArray();
        foreach (var next in all.Select((sum, answer) => (sum, answer)).OrderBy(one => one.sum).ThenBy(one => one.answer).Select(one => one.answer))
            if (!hidden[next] && !IsSafe(hidden, views))
                hidden[next] = true;
        return [.. all.Select((sum, answer) => hidden[answer] ? (long?)null : sum)];
    }

    // One hidden answer alone follows from the others; several hidden ones must be able to hide 11 in any of them.
    private static bool IsSafe(bool[] hidden, IEnumerable<long[]> views) =>
        hidden.Count(one => one) is var many && (many == 0 || (many > 1 && views.All(view => !Small.Is(view.Where((_, answer) => hidden[answer]).Sum()))));
}
