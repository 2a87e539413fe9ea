using Clairevoie.Domain;
using Clairevoie.Hall.City;
using Clairevoie.Hall.Reports;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using static Microsoft.AspNetCore.Http.StatusCodes;

namespace Clairevoie.Coordination.Open311;

/// <summary>Takes what an application sends: not too much at once, a form that can be read, a key that holds, a service and a place of ours.</summary>
public sealed class GeoIntake(StreetApplications applications, TakeSent take, PublicForms forms, GeoSheets sheets, CitySettings city, GeoClock clock)
{
    /// <summary>The instant that it is.</summary>
    public DateTimeOffset Now => clock.Now;

    /// <summary>Whether a jurisdiction is ours; one that is not named is.</summary>
    public bool IsHere(string? jurisdiction) => string.IsNullOrWhiteSpace(jurisdiction) || jurisdiction.Trim() == city.Territory;

    /// <summary>Takes a request in.</summary>
    public async Task<GeoAnswer> Take(HttpContext context, string here)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!forms.LetsIn(context))
            return clock.Error(Status429TooManyRequests, "later");
        var (fields, unread) = await FormReading.Read(context.Request, context.RequestAborted);
        if (fields is null)
            return clock.Error(FormReading.StatusOf(unread!), "form");
        var sent = new GeoSent(fields);
        if (await applications.Holder(sent.Key, context.RequestAborted) is not { } holder)
            return clock.Error(Status403Forbidden, "key-unknown");
        if (!IsHere(sent.Jurisdiction))
            return clock.Error(Status404NotFound, "jurisdiction-unknown", city.Territory);
        if (sent.ServiceCode.Length == 0)
            return clock.Error(Status400BadRequest, "service-missing");
        return GeoOffer.Of(sent.ServiceCode) is { } service ? await Keep(context, sent, service, holder, here) : clock.Error(Status404NotFound, "service-unknown");
    }

    private async Task<GeoAnswer> Keep(HttpContext context, GeoSent sent, GeoOffer service, Viewer holder, string here)
    {
        if (sent.NamesAddressById && !sent.HasCoordinates && sent.Address.Length == 0)
            return clock.Error(Status400BadRequest, "address-id");
        var (kept, why) = await take.Keep(sent, service, holder, context.RequestAborted);
        return kept is null ? GeoAnswer.Error(Status400BadRequest, why) : sheets.Taken(service, kept, $"{here}/suivre", sent.NamesPhotoElsewhere) with { Status = Status201Created };
    }
}

/// <summary>The clock and the words of the interface.</summary>
public sealed class GeoClock(TimeProvider clock, IStringLocalizer<GeoWords> words)
{
    /// <summary>The instant that it is.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>What is wrong, in the reader's language.</summary>
    public GeoAnswer Error(int status, string code, params object[] with) => GeoAnswer.Error(status, words[$"error.{code}", with]);
}
