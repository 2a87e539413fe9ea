using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Clairevoie.Intelligence.Bodies;
using Clairevoie.Intelligence.Referrals;
using Clairevoie.Intelligence.Triage;
using Clairevoie.Store;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Intelligence.Items;

/// <summary>An agent writes down what they know, places it and grades it.</summary>
public sealed class WriteItem(Cellar cellar, BodyBook bodies, TerritoryShapes places, TimeProvider clock, ReferralBook referrals)
{
    /// <summary>Keeps what the form says; every field may be wrong.</summary>
    public async Task<Decision<Guid>> Keep(Viewer viewer, IFormCollection form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(form);
        List<Refusal> no = [];
        var where = Point(form["where"], no);
        var territory = Territory(viewer, where, form["territory"], no);
        var seen = Seen(form, no);
        var grading = FormWords.Grading(form, new(SourceGrade.B, InformationGrade.BorneOut, HandlingCode.H1));
        if (new GradeItem(grading).Decide(null, anonymous: false, originator: true, await bodies.MarkingsOf(viewer.Agency, stop)) is Decision<Graded>.No unfit) no.AddRange(unfit.Why);
        var words = AgentWords.Of(form["words"], form["reread"] == "yes", "words");
        if (words is Decision<string>.No unfitWords) no.AddRange(unfitWords.Why);
        else if (((Decision<string>.Yes)words).Fact.Length == 0) no.Add(new("words-missing", "words"));
        var referral = Guid.TryParse(form["saisine"], out var said) ? said : (Guid?)null;
        if (referral is { } heard && !await referrals.MayAnswer(viewer, heard, stop)) no.Add(new("referral-answered", "words"));
        if (no.Count > 0) return no;

        var told = new ItemTold(where, Address(form["address"]), Signs(form), FormWords.Named(form, "often", HowOften.NotSaid), seen, seen, ((Decision<string>.Yes)words).Fact, Coarse: referral is not null);
        var item = new NewItem(Guid.NewGuid(), territory!, FormWords.Named(form, "about", ItemAbout.DealPoint), grading, told, HalfDay.Of(clock.GetUtcNow()));
        await cellar.Of(Room.Intelligence).Do(Doing.Of(viewer, Act.Enter, "item written", ItemBook.Names(item.Id)), async deed =>
        {
            await KeepItem.New(deed, viewer, item);
            if (referral is { } answered) await referrals.Keep(deed, viewer, answered, (ReferralAnswer.ItemWritten, item.Id));
        }, stop);
        return item.Id;
    }

    private static IReadOnlyList<Sign> Signs(IFormCollection form) =>
        [.. Domain.Signs.Of(ReportKind.Dealing).Where(sign => form["signs"].Contains(sign.ToString()))];

    private static string? Address(string? written)
    {
        var plain = PlainText.Of(written is { Length: > 200 } ? written[..200] : written);
        return plain.Length == 0 ? null : Masking.Of(plain).Words;
    }

    private static GeoPoint? Point(string? written, List<Refusal> no)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var parts = written.Split([',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 2 && Number(parts[0], out var latitude) && Number(parts[1], out var longitude) && GeoPoint.Could(longitude, latitude)) return new(longitude, latitude);
        no.Add(new("point-unreadable", "where"));
        return null;
    }

    private static bool Number(string text, out double number) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);

    // A place names its own territory; without one, the agent does.
    private string? Territory(Viewer viewer, GeoPoint? where, string? written, List<Refusal> no)
    {
        if (where is { } at && places.Of(at) is { } found && (found.Arrondissement ?? found.Commune) is { } code) return code;
        if (where is not null && !places.AreUnknown) no.Add(new("where-outside", "where"));
        else if (!TerritoryCode.Could(written) || (viewer.Territories.Count > 0 && !viewer.Territories.Contains(written!.Trim()))) no.Add(new("territory-unreadable", "territory"));
        return written?.Trim();
    }

    private HalfDay Seen(IFormCollection form, List<Refusal> no)
    {
        var now = HalfDay.Of(clock.GetUtcNow());
        if (!DateOnly.TryParseExact(form["day"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) no.Add(new("day-unreadable", "day"));
        else if (new HalfDay(day, form["half"] == "pm") is var seen && seen > now) no.Add(new("day-future", "day"));
        else return seen;
        return now;
    }
}
