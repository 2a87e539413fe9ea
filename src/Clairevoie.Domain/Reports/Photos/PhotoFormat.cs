namespace Clairevoie.Domain;

/// <summary>The formats of photo that are taken. <c>default</c> is JPEG.</summary>
public enum PhotoFormat
{
    /// <summary>JPEG, baseline or progressive.</summary>
    Jpeg,

    /// <summary>PNG, without animation.</summary>
    Png,

    /// <summary>WebP, without animation.</summary>
    Webp,
}

/// <summary>What follows from a format.</summary>
public static class PhotoFormats
{
    /// <summary>The media type under which it is sent.</summary>
    public static string MediaType(this PhotoFormat format) => format switch
    {
        PhotoFormat.Jpeg => "image/jpeg",
        PhotoFormat.Png => "image/png",
        PhotoFormat.Webp => "image/webp",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Not a format of photo."),
    };
}
