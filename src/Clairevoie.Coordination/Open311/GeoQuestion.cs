using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Coordination.Open311;

/// <summary>Which requests somebody asks for: by identifier, or by service, date and status, a page at a time.</summary>
public sealed record GeoQuestion
{
    /// <summary>The most that one answer holds.</summary>
    public const int Most = 1000;

    /// <summary>The longest span of dates.</summary>
    public const int Days = 90;

    public IReadOnlyList<Guid> Ids { get; init; } = [];

    public bool AsksIds { get; init; }

    public IReadOnlyList<int> Kinds { get; init; } = [];

    public HalfDay From { get; init; }

    public HalfDay Until { get; init; }

    /// <summary>Whether open ones are asked for, closed ones, or both.</summary>
    public (bool Open, bool Closed) Status { get; init; } = (true, true);

    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = Most;

    /// <summary>Reads the address, or names what in it cannot be read.</summary>
    public static Decision<GeoQuestion> Read(IQueryCollection query, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (List(query["service_request_id"]) is { Length: > 0 } ids)
            return new GeoQuestion { AsksIds = true, Ids = [.. ids.Take(Most).Select(id => Guid.TryParse(id, out var read) ? read : Guid.Empty)], Until = HalfDay.Of(now) };
        var services = List(query["service_code"]).Select(GeoOffer.Of).ToList();
        if (services.Contains(null))
            return new Refusal("service-unknown");
        if (Span(query, now) is not { } span)
            return new Refusal("dates", null, Days);
        if (Statuses(List(query["status"])) is not { } status)
            return new Refusal("status");
        if (Number(query["page"], 1, 1_000_000) is not { } page || Number(query["page_size"], Most, Most) is not { } size)
            return new Refusal("page", null, Most);
        return new GeoQuestion { Kinds = [.. services.Select(service => (int)service!.Kind)], From = span.From, Until = span.Until, Status = status, Page = page, PageSize = size };
    }

    private static (HalfDay From, HalfDay Until)? Span(IQueryCollection query, DateTimeOffset now)
    {
        var (first, last) = (query["start_date"].ToString(), query["end_date"].ToString());
        if ((first.Length > 0 && GeoDates.Read(first) is null) || (last.Length > 0 && GeoDates.Read(last) is null))
            return null;
        var until = GeoDates.Read(last) ?? (GeoDates.Read(first)?.AddDays(Days) is { } end && end < now ? end : now);
        var from = GeoDates.Read(first) ?? until.AddDays(-Days);
        return from > until || until - from > TimeSpan.FromDays(Days) ? null : (HalfDay.Of(from), HalfDay.Of(until));
    }

    private static (bool Open, bool Closed)? Statuses(string[] asked) =>
        asked.Length == 0 ? (true, true)
        : asked.All(one => one is "open" or "closed") ? (asked.Contains("open"), asked.Contains("closed"))
        : null;

    private static int? Number(string? text, int usual, int most) =>
        string.IsNullOrEmpty(text) ? usual : int.TryParse(text, System.Globalization.NumberStyles.None, null, out var number) && number >= 1 && number <= most ? number : null;

    private static string[] List(string? text) => (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
