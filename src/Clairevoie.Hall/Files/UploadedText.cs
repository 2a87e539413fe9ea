using System.Text;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Files;

/// <summary>A file that somebody hands in as text.</summary>
public static class UploadedText
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The whole text, or nothing when it is no text in UTF-8.</summary>
    public static async Task<string?> Read(IFormFile file, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, stop);
        try
        {
            var text = Strict.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
            return text.Contains('\0', StringComparison.Ordinal) ? null : text;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
