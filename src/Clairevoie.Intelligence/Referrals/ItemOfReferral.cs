using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Intelligence.Referrals;

/// <summary>An item written from a referral: its form is filled in with what the referral says, and keeping the item answers the referral.</summary>
public sealed class ItemOfReferral(ReferralBook book, TimeProvider clock, IStringLocalizer<ReferralWords> words)
{
    /// <summary>The fields that a referral fills in; nothing where the viewer sees none.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> Filled(Viewer viewer, Guid referral, CancellationToken stop)
    {
        if (await book.One(viewer, referral, stop) is not { } line) return null;
        var (said, today) = (line.Said, HalfDay.Of(clock.GetUtcNow()).Day);
        var sunday = IsoWeek.Read(said.Week)?.Monday.AddDays(6) ?? line.On;
        return new Dictionary<string, string>
        {
            ["words"] = words["item.words", line.On.ToString("d", CultureInfo.CurrentCulture), said.Agency, words[$"reason.{said.Reason}"].Value, said.Words].Value.Trim(),
            ["where"] = MiddleOf(said) is { } at ? string.Create(CultureInfo.InvariantCulture, $"{at.Latitude:0.######}, {at.Longitude:0.######}") : "",
            ["territory"] = said.Territory,
            ["day"] = (sunday < today ? sunday : today.AddDays(-1)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["half"] = "pm",
        };
    }

    private static GeoPoint? MiddleOf(SceneReferral said) => GridCell.TryParse(said.Cell, out var cell) ? cell.Middle : null;
}
