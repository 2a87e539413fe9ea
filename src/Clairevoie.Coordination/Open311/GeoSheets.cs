using Clairevoie.Domain;
using Clairevoie.Hall.Reports;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Coordination.Open311;

/// <summary>How services, their attributes and requests are written in the fields of the specification.</summary>
public sealed class GeoSheets(IStringLocalizer<GeoWords> words, IStringLocalizer<ReportWords> reports)
{
    /// <summary>The version of what is said here.</summary>
    public const string Changeset = "2026-11-22T00:00:00+01:00";

    private const string Specification = "http://wiki.open311.org/GeoReport_v2";

    /// <summary>Where the interface stands and what it speaks.</summary>
    public GeoAnswer Discovery(string address) => new("discovery", null,
    [
        new("changeset", Changeset), new("contact", words["contact"].Value), new("key_service", words["key.service"].Value),
        new("endpoints", new GeoList("endpoint",
        [
            new GeoField[]
            {
                new("specification", Specification), new("url", address), new("changeset", Changeset), new("type", "production"),
                new("formats", new GeoList("format", ["text/xml", "application/json"])),
            },
        ])),
    ]);

    /// <summary>What may be sent.</summary>
    public GeoAnswer Services() => GeoAnswer.Of("services", "service", GeoOffer.All.Select(service => (IReadOnlyList<GeoField>)
    [
        new("service_code", service.Code), new("service_name", Name(service)), new("description", words[$"service.{service.Type}", reports[$"kind.{service.Kind}.hint"].Value].Value),
        new("metadata", true), new("type", service.Type), new("keywords", words[$"keywords.{service.Kind}"].Value), new("group", words["group"].Value),
    ]));

    /// <summary>What may be said beside, of one service: none of it is required.</summary>
    public GeoAnswer Definition(GeoOffer service)
    {
        ArgumentNullException.ThrowIfNull(service);
        return new("service_definition", null,
        [
            new("service_code", service.Code),
            new("attributes", new GeoList("attribute",
            [
                Attribute("SIGNES", "multivaluelist", 1, Signs.Of(service.Kind).Select(sign => (sign.ToString(), reports[$"sign.{sign}"].Value))),
                Attribute("FREQUENCE", "singlevaluelist", 2, Enum.GetValues<HowOften>().Select(often => (often.ToString(), reports[$"often.{often}"].Value))),
                Attribute("VU_LE", "datetime", 3, []),
            ])),
        ]);
    }

    /// <summary>What follows from a request that was kept.</summary>
    /// <param name="service">Under which service.</param>
    /// <param name="kept">How it is called.</param>
    /// <param name="address">Where a code is followed.</param>
    /// <param name="withoutPhoto">Whether a photo was named that stands elsewhere, and was not fetched.</param>
    public GeoAnswer Taken(GeoOffer service, Filing kept, string address, bool withoutPhoto)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(kept);
        var notice = (service.IsFollowed ? words["notice.followed"].Value : words["notice.anonymous", kept.Code.Written, address].Value) + (withoutPhoto ? " " + words["notice.media-url"].Value : "");
        GeoField[] fields = service.IsFollowed
            ? [new("service_request_id", kept.Id.ToString("D")), new("service_notice", notice), new("account_id", null)]
            : [new("service_notice", notice), new("account_id", null)];
        return GeoAnswer.Of("service_requests", "request", [fields]);
    }

    /// <summary>Requests as their application follows them.</summary>
    public GeoAnswer Requests(IEnumerable<SentRequest> sent) => GeoAnswer.Of("service_requests", "request", sent.Select(Fields));

    private IReadOnlyList<GeoField> Fields(SentRequest sent)
    {
        var service = GeoOffer.Followed(sent.Kind);
        return
        [
            new("service_request_id", sent.Id.ToString("D")), new("status", sent.Status), new("status_notes", sent.Said is { } said ? reports[$"answer.{said}"].Value : null),
            new("service_name", Name(service)), new("service_code", service.Code), new("description", null), new("agency_responsible", words["agency"].Value),
            new("service_notice", words["notice.cell"].Value), new("requested_datetime", GeoDates.Write(sent.Received)),
            new("updated_datetime", GeoDates.Write(sent.ToldFrom ?? sent.Received)), new("expected_datetime", null),
            new("address", null), new("address_id", null), new("zipcode", null),
            new("lat", sent.Middle is { } at ? Math.Round(at.Y, 5) : null), new("long", sent.Middle is { } middle ? Math.Round(middle.X, 5) : null), new("media_url", null),
        ];
    }

    private string Name(GeoOffer service) => service.IsFollowed ? reports[$"kind.{service.Kind}.short"] : words["anonymous", reports[$"kind.{service.Kind}.short"].Value];

    private GeoField[] Attribute(string code, string datatype, int order, IEnumerable<(string Key, string Name)> values) =>
    [
        new("variable", true), new("code", code), new("datatype", datatype), new("required", false), new("datatype_description", null),
        new("order", order), new("description", words[$"attribute.{code}"].Value),
        new("values", new GeoList("value", [.. values.Select(value => new GeoField[] { new("key", value.Key), new("name", value.Name) })])),
    ];
}
