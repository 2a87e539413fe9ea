using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Reports;

/// <summary>The photo that came with a form: rebuilt, or why it is not taken. None comes with a report of dealing.</summary>
public static class PhotoOfForm
{
    /// <summary>The photo, if one came and may be taken.</summary>
    public static async Task<(Photo? Photo, Refusal? Why)> In(IFormFile? file, ReportKind kind, CancellationToken stop)
    {
        if (file is null) return (null, null);
        if (kind == ReportKind.Dealing) return (null, new Refusal("photo-not-here", "photo"));
        if (file.Length > Photo.MostBytes) return (null, new Refusal("photo-too-heavy", "photo", Photo.MostBytes / (1024 * 1024)));
        return await Read(file, stop) switch
        {
            Decision<Photo>.Yes yes => (yes.Fact, null),
            Decision<Photo>.No no => (null, no.Why[0]),
            _ => throw new InvalidOperationException("A decision is yes or no."),
        };
    }

    /// <summary>Rebuilds a file that was sent.</summary>
    public static async Task<Decision<Photo>> Read(IFormFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        var bytes = new byte[file.Length];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, stop);
        return Photo.Read(bytes);
    }
}
