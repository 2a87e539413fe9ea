namespace Clairevoie.Domain.Claims.Rules;

/// <summary>Two figures are one series only under one definition, in one version.</summary>
internal static class DefinitionRules
{
    public static Reason? Missing(Pair pair) =>
        pair.A.Definition.IsMissing || pair.B.Definition.IsMissing ? Reason.Flag("definition-missing") : null;

    public static Reason? OtherVersion(Pair pair) =>
        !pair.IsSameDefinition && pair.A.Definition.HasSameText(pair.B.Definition)
            ? Reason.Flag("definition-version", pair.A.Definition.Version, pair.B.Definition.Version)
            : null;

    public static Reason? OtherText(Pair pair) =>
        !pair.IsSameDefinition && pair.A.Definition is { IsMissing: false } a && pair.B.Definition is { IsMissing: false } b && !a.HasSameText(b)
            ? Reason.Flag("definition-other", a.Text, b.Text)
            : null;
}
