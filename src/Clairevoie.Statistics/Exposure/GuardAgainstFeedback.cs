using Clairevoie.Statistics.Findings;
using Clairevoie.Statistics.Rates;

namespace Clairevoie.Statistics.Exposure;

/// <summary>
/// Patrols find events where they are sent, and are sent where events were found. Says how much of a layer was discovered rather
/// than reported, and shows beside it the same layer with discovered events thinned by patrol exposure.
/// </summary>
/// <remarks>
/// Ensign, Friedler, Neville, Scheidegger and Venkatasubramanian (2018): a discovered event is kept with a chance inverse to how
/// often its area was visited, which takes the loop away in their urn model. Reported events are kept as they are: they are not
/// free of the loop either, but it dies out. O(events + areas log areas).
/// </remarks>
public static class GuardAgainstFeedback
{
    /// <summary>Guards one layer, counted by area.</summary>
    /// <exception cref="DataRefusedException">Fewer than two areas (<c>too-few-areas</c>), or no event (<c>no-events</c>).</exception>
    public static Finding<ExposureOptions, GuardResult> Of(IReadOnlyList<PatrolledArea> areas, ExposureOptions options)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(options);
        if (areas.Count < 2)
            throw DataRefusedException.Because("too-few-areas", "Il faut au moins deux zones pour comparer leur exposition.", "At least two areas are needed to compare their exposure.");
        if (areas.All(area => area.All == 0))
            throw DataRefusedException.Because("no-events", "Aucun fait : rien à corriger.", "No event: nothing to correct.");
        var exposure = new EqualExposure([.. areas.Select(area => area.Hours)], options);
        var kept = areas.Select((area, at) => Kept(exposure, at, area.Discovered)).ToArray();
        var ranks = Ranks([.. areas.Select(area => (double)area.All)]);
        var corrected = Ranks([.. areas.Select((area, at) => (double)area.Reported + kept[at])]);
        var guarded = areas.Select((area, at) => new GuardedArea(area, exposure.Chance(at), kept[at], ranks[at], corrected[at])).ToList();
        var result = new GuardResult(areas.Sum(area => (double)area.Discovered) / areas.Sum(area => (double)area.All), RankCorrelation.Of([.. areas.Select(area => area.Hours)], [.. areas.Select(area => (double)area.Discovered)]), guarded);
        return new("exposure", options, null, result, Say(result), [.. Caveats(result, options)]) { Seed = options.Seed };
    }

    /// <summary>Which events of a layer stay: all that were reported, and discovered ones by the chance of their area.</summary>
    /// <param name="areas">The area of each event, by its place in <paramref name="hours"/>.</param>
    /// <param name="discovered">Whether a patrol found it.</param>
    /// <param name="hours">Patrol hours of each area.</param>
    /// <param name="options">How.</param>
    /// <exception cref="DataRefusedException">Lengths differ, an area is not there, hours are none (<c>exposure-events</c>).</exception>
    public static bool[] Keep(IReadOnlyList<int> areas, IReadOnlyList<bool> discovered, IReadOnlyList<double> hours, ExposureOptions options)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(discovered);
        ArgumentNullException.ThrowIfNull(hours);
        ArgumentNullException.ThrowIfNull(options);
        if (areas.Count != discovered.Count || hours.Count == 0 || areas.Any(area => area < 0 || area >= hours.Count) || hours.Any(one => !(one >= 0) || !double.IsFinite(one)))
            throw DataRefusedException.Because("exposure-events", "Chaque fait a une zone connue, chaque zone des heures de zéro ou plus.", "Every event has a known area, every area hours of zero or more.");
        var exposure = new EqualExposure(hours, options);
        var ordinals = new long[hours.Count];
        return [.. areas.Select((area, at) => !discovered[at] || exposure.Keeps(area, ordinals[area]++))];
    }

    private static long Kept(EqualExposure exposure, int area, long discovered)
    {
        var kept = 0L;
        for (var ordinal = 0L; ordinal < discovered; ordinal++)
            kept += exposure.Keeps(area, ordinal) ? 1 : 0;
        return kept;
    }

    private static int[] Ranks(double[] values)
    {
        var sorted = values.OrderDescending().ToArray();
        var places = new Dictionary<double, int>();
        for (var at = 0; at < sorted.Length; at++)
            places.TryAdd(sorted[at], at + 1);
        return [.. values.Select(value => places[value])];
    }

    private static Sentence Say(GuardResult result)
    {
        var moved = result.Areas.Count(area => area.Rank != area.CorrectedRank);
        var share = 100 * result.ShareDiscovered;
        return new Sentence(
            $"{Written.French(share, 0)} % des faits ont été découverts en patrouille ; à exposition égale, {moved} zones sur {result.Areas.Count} changent de rang.",
            $"{Written.English(share, 0)} % of the events were discovered on patrol; at equal exposure, {moved} of {result.Areas.Count} areas change rank.");
    }

    private static IEnumerable<Caveat> Caveats(GuardResult result, ExposureOptions options)
    {
        if (result.ShareDiscovered >= options.WarnFrom)
            yield return Caveat.Of("may-feed-itself", "Cette couche montre aussi où l'on a patrouillé : ne l'utilisez pas sans correction pour décider où patrouiller.", "This layer also shows where patrols went: do not use it uncorrected to decide where to patrol.");
        if (result.FollowsPatrol > 0.7)
            yield return Caveat.Of("follows-patrol", "Les faits découverts suivent de près les heures de patrouille.", "Discovered events follow patrol hours closely.");
        var aside = result.Areas.Count(area => area.Keep is null && area.Recorded.Discovered > 0);
        if (aside > 0)
            yield return Caveat.Of("areas-set-aside", $"Zones trop peu patrouillées : {aside}. Leurs faits découverts sont mis de côté.", $"Areas patrolled too little: {aside}. Their discovered events are set aside.");
        if (result.Areas.Any(area => area.Keep is null && area.Recorded.Discovered == 0))
            yield return Caveat.Of("areas-unseen", "Des zones n'ont presque pas été patrouillées : n'y avoir rien découvert ne dit rien.", "Some areas were hardly patrolled: having discovered nothing there says nothing.");
    }
}
