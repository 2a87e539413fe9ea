namespace Clairevoie.Publication.Import;

/// <summary>A version of a figure that is already published, the fingerprint of what it holds, and the definition that it counts by.</summary>
public sealed record KnownClaim(string Id, string Version, int Place, string Fingerprint, string Definition, string DefinitionVersion);
