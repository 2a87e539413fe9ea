namespace Clairevoie.Domain;

/// <summary>The file is not the photo that its first bytes promise. It never leaves <see cref="Photo.Read"/>, which answers with a refusal.</summary>
internal sealed class PhotoBrokenException : Exception;
