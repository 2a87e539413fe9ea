namespace Clairevoie.Hall.Tasks;

/// <summary>Tasks of which a number may stand in a letter: counting them reads nothing that would leave a trace, and they belong to no closed circle.</summary>
public interface ICountInLetters : ITellTasks;
