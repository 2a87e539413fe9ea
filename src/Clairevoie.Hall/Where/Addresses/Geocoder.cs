using System.Globalization;
using System.Net;
using System.Text.Json;
using Clairevoie.Domain;

namespace Clairevoie.Hall.Where;

/// <summary>
/// A service of addresses in the French national protocol, at the address that the city's settings name. It is asked only by people
/// who are signed in and only where the house has no address file: what reporters write on <c>/signaler</c> never leaves the house.
/// </summary>
public sealed class Geocoder : IDisposable
{
    private const int MostOfAnswer = 1 << 20;

    private readonly HttpClient web;
    private readonly string? address;

    /// <param name="address">Where <c>/search/</c> stands: <c>https://data.geopf.fr/geocodage</c>; nothing when the city asks none.</param>
    /// <param name="wire">How it is reached; the network when nothing is said.</param>
    public Geocoder(string? address, HttpMessageHandler? wire = null)
    {
        this.address = address?.TrimEnd('/');
        web = new(wire ?? new SocketsHttpHandler()) { Timeout = TimeSpan.FromSeconds(4), MaxResponseContentBufferSize = MostOfAnswer };
    }

    /// <summary>Whether the city names one.</summary>
    public bool IsThere => address is not null;

    /// <summary>The places that it knows for these words; nothing when it does not answer, or not in this protocol.</summary>
    public async Task<IReadOnlyList<FoundAddress>> Find(string text, GeoPoint? around, int most, CancellationToken stop)
    {
        if (address is null || string.IsNullOrWhiteSpace(text)) return [];
        var near = around is { } place ? string.Create(CultureInfo.InvariantCulture, $"&lat={place.Latitude}&lon={place.Longitude}") : "";
        try
        {
            using var answer = await web.GetAsync(new Uri($"{address}/search/?q={Uri.EscapeDataString(text.Trim())}&limit={most}{near}"), stop);
            return answer.StatusCode == HttpStatusCode.OK ? NationalAnswer.Read(await answer.Content.ReadAsByteArrayAsync(stop)) : [];
        }
        catch (Exception fault) when (fault is HttpRequestException or JsonException or InvalidOperationException || (fault is TaskCanceledException && !stop.IsCancellationRequested))
        {
            return [];
        }
    }

    public void Dispose() => web.Dispose();
}
