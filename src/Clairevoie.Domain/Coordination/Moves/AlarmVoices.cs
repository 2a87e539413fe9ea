namespace Clairevoie.Domain;

/// <summary>Who speaks in a gathering of reports, as far as anybody can know: channels, near copies, and how many gave no name.</summary>
/// <param name="Reports">How many reports.</param>
/// <param name="Channels">By how many distinct channels they came: the form, the telephone, each agency.</param>
/// <param name="Groups">How many groups of near copies they are; one that stands alone is a group.</param>
/// <param name="Largest">How many reports the largest group holds.</param>
/// <param name="Anonymous">How many came from nobody known: whether these are independent cannot be seen.</param>
/// <param name="Weight">What they weigh: a group weighs as three voices at most.</param>
public sealed record AlarmVoices(int Reports, int Channels, int Groups, int Largest, int Anonymous, int Weight)
{
    /// <summary>The share of the largest group, from 0 to 1.</summary>
    public double LargestShare => Reports == 0 ? 0 : Largest / (double)Reports;

    /// <summary>Whether one voice makes more than half of it.</summary>
    public bool IsOneVoice => 2 * Largest > Reports;

    /// <summary>Whether independence is unknown.</summary>
    public bool IsIndependenceUnknown => Anonymous > 0;

    /// <summary>Counts voices from the size of each group of near copies and the channel of each report.</summary>
    public static AlarmVoices Of(IReadOnlyList<int> groups, IReadOnlyList<string> channels, int anonymous)
    {
        ArgumentNullException.ThrowIfNull(groups);
        ArgumentNullException.ThrowIfNull(channels);
        return new(
            channels.Count, channels.Distinct(StringComparer.Ordinal).Count(), groups.Count, groups.DefaultIfEmpty(0).Max(), anonymous,
            groups.Sum(group => Math.Min(group, Copies.MostVoices)));
    }
}
