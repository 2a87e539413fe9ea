using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Files;

/// <summary>A file of counts that somebody hands in.</summary>
public static class UploadedText
{
    /// <summary>Its lines, or nothing when it is neither text in UTF-8 nor a workbook.</summary>
    public static async Task<string?> Read(IFormFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return CountText.Of(bytes.ToArray());
    }
}
