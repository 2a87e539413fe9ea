using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Parts;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Coordination.Open311;

/// <summary>
/// A request as an application sends it. Of the fields of the specification, those that say who somebody is (email, names, phone,
/// device, account) are not read at all. A photo comes as a part of the form, <c>media</c>, as the extension that applications share has it;
/// of one that is only an address (<c>media_url</c>) the report is kept without it, and the notice says so: the house asks nothing of anybody.
/// </summary>
public sealed class GeoSent(IFormCollection fields)
{
    public string ServiceCode => Text("service_code");

    public string Key => Text("api_key");

    public string Jurisdiction => Text("jurisdiction_id");

    public string Address => Text("address_string");

    public bool NamesAddressById => Text("address_id").Length > 0;

    /// <summary>Whether a photo was sent as an address.</summary>
    public bool NamesPhotoElsewhere => Text("media_url").Length > 0;

    /// <summary>The photo that came with it.</summary>
    public IFormFile? Media => fields.Files["media"];

    /// <summary>Whether coordinates were sent at all.</summary>
    public bool HasCoordinates => Text("lat").Length > 0 || Text("long").Length > 0;

    /// <summary>The point, when both coordinates can be read.</summary>
    public GeoPoint? At =>
        Degrees("lat") is { } latitude && Degrees("long") is { } longitude && GeoPoint.Could(longitude, latitude) ? new GeoPoint(longitude, latitude) : null;

    /// <summary>What is told, at this point.</summary>
    public TellReport Tell(GeoOffer service, GeoPoint? at, HalfDay now)
    {
        ArgumentNullException.ThrowIfNull(service);
        return new()
        {
            Kind = service.Kind,
            Where = at,
            Address = Address,
            Seen = Seen(now),
            Signs = [.. Values("SIGNES").Select(ClosedWords.Read<Sign>).OfType<Sign>().Distinct()],
            HowOften = Values("FREQUENCE").Select(ClosedWords.Read<HowOften>).FirstOrDefault() ?? HowOften.NotSaid,
            Words = fields["description"].ToString(),
        };
    }

    // What cannot be read is refused as missing; what is not said is now.
    private HalfDay? Seen(HalfDay now) => Values("VU_LE").FirstOrDefault(said => said.Length > 0) is not { } said ? now
        : GeoDates.Read(said) is { } instant ? HalfDay.Of(instant)
        : null;

    private IEnumerable<string> Values(string code) =>
        fields[$"attribute[{code}]"].Concat(fields[$"attribute[{code}][]"]).Select(value => value ?? "");

    private double? Degrees(string name) =>
        Text(name) is { Length: > 0 and < 25 } text
        && double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var degrees)
            ? degrees
            : null;

    private string Text(string name) => fields[name].ToString().Trim();
}
