using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Intelligence.Attaching;
using Clairevoie.Intelligence.Items;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.DealPoints;

/// <summary>A deal point opened from an item: its form is filled in with what the item tells, and the item is attached once it is kept.</summary>
public sealed class PointOfItem(ItemBook items, AttachItem attach, IStringLocalizer<DealPointWords> words)
{
    /// <summary>The fields that an item fills in; nothing when the viewer sees no such item.</summary>
    public async Task<IFormCollection?> Filled(Viewer viewer, Guid item, CancellationToken stop)
    {
        if (await items.Open(viewer, item, ReadingPurpose.Triage, stop) is not { } opened) return null;
        var fields = new Dictionary<string, Microsoft.Extensions.Primitives.StringValues>
        {
            ["Kind"] = nameof(DealPointKind.Street), ["Fact"] = nameof(DealPointFactKind.Seen), ["Reason"] = words["from.item.reason"].Value,
        };
        if (opened.Told is not { } told) return new FormCollection(fields);
        fields["Day"] = told.SeenUntil.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        fields["Hours"] = ClosedWords.Ticked(told.SeenUntil.Afternoon ? SaleHours.Afternoon : SaleHours.Morning);
        fields["Run"] = ClosedWords.Ticked(RunOf(told.Signs));
        if (told.Signs.Contains(Sign.FromAHall)) (fields["Kind"], fields["Footing"]) = (nameof(DealPointKind.BuildingHall), nameof(Footing.BuildingEntrance));
        if (told.Where is { } at) (fields["lat"], fields["lon"]) = (Degrees(at.Latitude), Degrees(at.Longitude));
        if (told.Address is { } address) fields["address"] = address;
        return new FormCollection(fields);
    }

    /// <summary>Attaches the item to the point that was opened from it.</summary>
    public Task<IReadOnlyList<Refusal>?> Attach(Viewer viewer, Guid item, Guid point, CancellationToken stop) => attach.Attach(viewer, item, point, null, stop);

    /// <summary>How the point seems to be run, from the signs that were ticked.</summary>
    internal static HowRun RunOf(IEnumerable<Sign> signs) => signs.Aggregate(HowRun.Unknown, (run, sign) => run | sign switch
    {
        Sign.Lookouts => HowRun.Lookouts,
        Sign.Cache => HowRun.Stash,
        Sign.Queue => HowRun.Queue,
        Sign.FromAVehicle => HowRun.Vehicle,
        _ => HowRun.Unknown,
    });

    private static string Degrees(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}
