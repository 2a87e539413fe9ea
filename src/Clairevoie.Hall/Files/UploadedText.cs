using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Files;

/// <summary>A file that somebody hands in as text.</summary>
public static class UploadedText
{
    /// <summary>The whole text, or nothing when it is no text in UTF-8.</summary>
    public static async Task<string?> Read(IFormFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        return FileText.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
