import shelve


def open(folder):
    return shelve.open(f"{folder}/store")


def write(store):
    store[str(len(store) + 1)] = "v"


def read(store):
    return len(store)
