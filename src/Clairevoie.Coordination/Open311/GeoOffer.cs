using Clairevoie.Domain;

namespace Clairevoie.Coordination.Open311;

/// <summary>
/// What may be sent: a scene, syringes, a nuisance; each by an application that follows it, or for somebody anonymous
/// (<c>blackbox</c>: no identifier comes back). Dealing is never a service: it has a door of its own.
/// </summary>
/// <param name="Code">The code of the service.</param>
/// <param name="Kind">What is told.</param>
/// <param name="IsFollowed">Whether the application reads what became of it.</param>
public sealed record GeoOffer(string Code, ReportKind Kind, bool IsFollowed)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<GeoOffer> All { get; } =
    [
        new("nuisance", ReportKind.Nuisance, true), new("seringues", ReportKind.Syringes, true), new("scene", ReportKind.Scene, true),
        new("nuisance-anonyme", ReportKind.Nuisance, false), new("seringues-anonyme", ReportKind.Syringes, false), new("scene-anonyme", ReportKind.Scene, false),
    ];

    /// <summary>The word of the specification for the way it is followed.</summary>
    public string Type => IsFollowed ? "realtime" : "blackbox";

    /// <summary>The one of this code.</summary>
    public static GeoOffer? Of(string? code) => All.FirstOrDefault(service => service.Code == code);

    /// <summary>The followed one of this kind: what a request is listed under.</summary>
    public static GeoOffer Followed(ReportKind kind) => All.First(service => service.IsFollowed && service.Kind == kind);
}
