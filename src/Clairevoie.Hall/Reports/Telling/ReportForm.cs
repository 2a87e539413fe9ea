using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Reports;

/// <summary>The form of a report as it was sent: names of fields, and what they mean when they can be read.</summary>
public sealed class ReportForm(IFormCollection fields)
{
    /// <summary>Not shown again as they were sent: the place that was found says them anew.</summary>
    private static readonly HashSet<string> Placed = ["token", "act", "q", "asked", "place", "lat", "lon", "address", "view"];

    /// <summary>The one-use token.</summary>
    public string Token => fields["token"].ToString();

    /// <summary>Whether it is sent; the other buttons only look for the place.</summary>
    public bool IsSent => fields["act"] != "search" && !fields.Keys.Any(name => name.StartsWith("map.", StringComparison.Ordinal));

    /// <summary>Whether a signed proof of filing is asked for.</summary>
    public bool WantsProof => fields["proof"] == "yes";

    /// <summary>The photo, when one was chosen.</summary>
    public IFormFile? Photo => fields.Files["photo"] is { Length: > 0 } file ? file : null;

    /// <summary>The place by its coordinates, when both can be read.</summary>
    public GeoPoint? Where =>
        Degrees("lat") is { } latitude && Degrees("lon") is { } longitude && GeoPoint.Could(longitude, latitude) ? new GeoPoint(longitude, latitude) : null;

    /// <summary>What was done on the map, if anything.</summary>
    public TileClick? Click => TileClick.In(fields.Select(one => KeyValuePair.Create(one.Key, one.Value.ToString())));

    /// <summary>Every field and what was given, so that the page can show it again.</summary>
    public IEnumerable<(string Name, string Given)> Given =>
        fields.Where(one => !Placed.Contains(one.Key) && one.Value.All(value => value!.Length <= 2 * ToldWords.Most)).Select(one => (one.Key, string.Join(',', one.Value.AsEnumerable())));

    /// <summary>What is told, as far as it can be read.</summary>
    public TellReport Tell(GeoPoint? where, string? address) => new()
    {
        Kind = One<ReportKind>("kind"),
        Signs = [.. Ticked("signs").Select(ClosedWords.Read<Sign>).OfType<Sign>().Distinct()],
        Where = where,
        Address = address,
        Seen = Seen,
        HowOften = One<HowOften>("often") ?? HowOften.NotSaid,
        Words = fields["words"].ToString(),
    };

    /// <summary>One field as text.</summary>
    public string Text(string name) => fields[name].ToString();

    // One group of boxes for each kind: signs-Dealing, signs-Scene.
    private IEnumerable<string?> Ticked(string group) =>
        fields.Where(one => one.Key.StartsWith(group, StringComparison.Ordinal)).SelectMany(one => one.Value.AsEnumerable());

    private HalfDay? Seen =>
        DateOnly.TryParseExact(Text("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new HalfDay(day, Text("half") == "pm")
            : null;

    private double? Degrees(string name) =>
        Text(name) is { Length: > 0 and < 25 } text
        && double.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : null;

    private T? One<T>(string name)
        where T : struct, Enum => ClosedWords.Read<T>(fields[name].ToString());
}
