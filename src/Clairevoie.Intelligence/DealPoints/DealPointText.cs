using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>A deal point as people read it.</summary>
internal static class DealPointText
{
    /// <summary>What is known of a point, term by term.</summary>
    public static IReadOnlyList<Fact> Facts(DealPointKept point, string territory, IStringLocalizer words) =>
    [
        new(words["col.state"], words[$"state.{point.History.State}"]),
        new(words["col.kind"], words[$"kind.{point.Kind}"]),
        new(words["footing"], words[$"footing.{point.Footing}"], point.Place.Coarse ? words["coarse"].Value : null),
        new(words["place"], Place(point.Place, words)),
        new(words["col.territory"], territory),
        new(words["products"], string.Join(", ", point.Products.Select(product => words[$"product.{product}"].Value))),
        new(words["hours"], words.Flags("hours", point.Hours)),
        new(words["run"], words.Flags("run", point.Run)),
        new(words["col.first"], point.History.FirstSeen?.ToString("d", CultureInfo.CurrentCulture)),
        new(words["col.last"], point.History.LastSeen?.ToString("d", CultureInfo.CurrentCulture)),
    ];

    /// <summary>A distance and a delay as a sentence.</summary>
    public static string Near(ReFormedNear near, IStringLocalizer words)
    {
        var metres = Math.Round(near.Metres).ToString("0", CultureInfo.CurrentCulture);
        return near.Days == 1 ? words["near.day", metres] : words["near", metres, near.Days];
    }

    private static string? Place(DealPointPlace place, IStringLocalizer words) => place.At is not { } at ? place.Address
        : $"{place.Address} {words["point", at.Latitude.ToString("0.#####", CultureInfo.InvariantCulture), at.Longitude.ToString("0.#####", CultureInfo.InvariantCulture)]}".Trim();
}
