using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Clairevoie.Hall.Reports;

/// <summary>
/// Reads a form that anybody may send, whatever it is: too heavy, broken or no form at all is an answer, not a fault.
/// A page that calls it binds nothing itself (no property, no parameter), or the framework reads the form first, with its own limits.
/// </summary>
public static class FormReading
{
    private static readonly Refusal TooHeavy = new("form-too-heavy");
    private static readonly Refusal Unreadable = new("form-unreadable");

    // All in memory: a form that overflowed to a temporary file would leave a report in clear on the disk.
    private static readonly FormOptions Limits = new()
    {
        ValueLengthLimit = 64 * 1024,
        KeyLengthLimit = 100,
        ValueCountLimit = 200,
        MultipartBodyLengthLimit = Photo.MostBytes + (64 * 1024),
        MemoryBufferThreshold = 2 * Photo.MostBytes,
        BufferBody = false,
    };

    /// <summary>The form, or why there is none.</summary>
    public static async Task<(IFormCollection? Form, Refusal? Why)> Read(HttpRequest request, CancellationToken stop)
    {
        if (!request.HasFormContentType) return (null, Unreadable);
        // Read once before, to see that it can be: the body is gone then, and its fields are here.
        if (request.HttpContext.Features.Get<IFormFeature>()?.Form is { } read) return IsLight(read) ? (read, null) : (null, TooHeavy);
        try
        {
            return (await new FormFeature(request, Limits).ReadFormAsync(stop), null);
        }
        catch (BadHttpRequestException fault) when (fault.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return (null, TooHeavy);
        }
        catch (InvalidDataException)
        {
            return (null, request.ContentLength > ToldWords.Most ? TooHeavy : Unreadable);
        }
        catch (IOException) when (!stop.IsCancellationRequested)
        {
            return (null, Unreadable);
        }
    }

    private static bool IsLight(IFormCollection form) =>
        form.Count <= Limits.ValueCountLimit && form.All(field => field.Key.Length <= Limits.KeyLengthLimit && field.Value.All(value => value!.Length <= Limits.ValueLengthLimit));

    /// <summary>The status that goes with a form that could not be read.</summary>
    public static int StatusOf(Refusal why) => why == TooHeavy ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest;
}
